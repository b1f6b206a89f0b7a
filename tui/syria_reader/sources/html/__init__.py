"""HTML: the article of a page, without what stands around it."""
