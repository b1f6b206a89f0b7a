"""Finding names: words become proposals, proposals become mentions, mentions become rows."""
