"""PDF: what stands on its pages, read in order, without what repeats around it."""
