"""E-mail: what its sender wrote, without the machinery and the messages it answers."""
