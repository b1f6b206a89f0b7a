"""What is packed: gzip files and ZIP archives, unpacked within bounds and in memory only."""
