"""Words in the names of organisations, and beside them."""

LINKS_AFTER_HEAD = {
    "of", "for", "to", "on", "against", "de", "des", "du", "del", "la", "para", "do", "da", "the",
}  # fmt: skip
WITH_A_SUBJECT = {
    "commission", "committee", "subcommittee", "council", "conference", "panel", "group", "mission",
    "office", "institute", "institution", "centre", "center", "observatory", "observatoire", "board",
    "tribunal", "court", "inquiry", "agency", "programme", "program", "project", "initiative", "dialogue",
    "forum", "campaign", "convention", "force", "taskforce", "network", "coalition", "alliance",
    "consortium", "foundation", "association", "society", "league", "union", "unit", "department",
    "directorate", "bureau", "delegation", "coordination", "partnership", "platform", "authority", "body",
    "team", "watch", "international",
}  # fmt: skip
"""Heads of bodies that are named after what they deal with, or fight: "Committee on Missing Persons"."""
STATIONED = {"mission", "office", "force", "operation", "delegation", "tribunal", "presence"}
"""Heads of bodies that are named after the state they are sent to."""
THINGS = {
    "conclusions", "conclusion", "resolution", "resolutions", "decision", "decisions", "statement", "meeting",
    "meetings", "members", "member", "presidency", "summit", "directive", "regulation", "chamber", "debate",
    "session", "spokesman", "spokeswoman", "spokesperson", "building", "sources",
}  # fmt: skip
"""What a body makes, holds or has, no part of its name."""
UNITS = {
    "division", "brigade", "battalion", "regiment", "corps", "battery", "company", "squadron", "unit",
    "platoon",
}  # fmt: skip
BUILT = {"hospital", "school", "clinic", "prison", "camp"}
"""Heads of what stays a building where someone only works there."""
OFFICERS = {"chief", "commander", "commander-in-chief"}
LAW_OFFICERS = {"prosecutor", "prosecutors", "attorney", "sheriff", "president", "governor", "mayor"}
MINISTERS = {"minister", "secretary", "undersecretary", "commissioner", "ministers", "under-secretary"}
