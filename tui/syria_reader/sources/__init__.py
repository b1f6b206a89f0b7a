"""From a source (a file, standard input, an address on the web) to an article.

`article_from` and `fetching` are the ways in. Nothing is imported here: the processes that read documents
(`isolation`) are of this package too, and start as fast as what they import.
"""
