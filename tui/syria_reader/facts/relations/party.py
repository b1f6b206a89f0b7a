"""One side of a relation."""

from typing import NamedTuple


class Party(NamedTuple):
    """Actors at the tokens `first` to `last`, both included; `sure` weighs how they were reached."""

    actors: tuple[int, ...]
    first: int
    last: int
    sure: float = 1.0

    def weighed(self, factor: float) -> "Party":
        """The same, reached in a way that is right `factor` times as often."""
        return self._replace(sure=self.sure * factor)
