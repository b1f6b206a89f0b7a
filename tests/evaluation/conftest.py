import sys
from pathlib import Path

# The evaluation is a program beside the package, not a part of it: its modules stand in this folder.
sys.path.insert(0, str(Path(__file__).parent))
