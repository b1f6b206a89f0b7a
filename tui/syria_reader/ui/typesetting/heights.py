"""The heights of a page's blocks: which block a row belongs to, and where a block begins."""

from collections.abc import Iterable


class Heights:
    """Heights in rows, added up in a binary indexed tree: a change or a look-up takes log(n) steps.

    P. M. Fenwick, A new data structure for cumulative frequency tables, 1994.
    """

    def __init__(self, heights: Iterable[int]) -> None:
        self._heights = list(heights)
        self._tree = tree = [0, *self._heights]
        for node in range(1, len(tree)):
            parent = node + (node & -node)
            if parent < len(tree):
                tree[parent] += tree[node]
        self.total = sum(self._heights)
        self._top_bit = 1 << len(self._heights).bit_length() >> 1

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def __setitem__(self, index: int, height: int) -> None:
        change = height - self._heights[index]
        self._heights[index] = height
        self.total += change
        node = index + 1
        while change and node < len(self._tree):
            self._tree[node] += change
            node += node & -node

    def before(self, index: int) -> int:
        """How many rows stand above item `index`."""
        rows = 0
        while index:
            rows += self._tree[index]
            index &= index - 1
        return rows

    def at(self, y: int) -> tuple[int, int]:
        """The item that holds row `y`, and which of its rows that is; the last item for any row below."""
        index, step = 0, self._top_bit
        rest = y
        while step:
            node = index + step
            if node < len(self._tree) and self._tree[node] <= rest:
                index = node
                rest -= self._tree[node]
            step >>= 1
        last = len(self._heights) - 1
        if index > last:
            return last, y - (self.total - self._heights[last])
        return index, rest
