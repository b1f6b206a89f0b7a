.PHONY: run test check docs

run:
	pip install . && syria-reader

test:
	pip install '.[test]' && pytest

check: test
	ruff check .
	ruff format --check .
	mypy
	lint-imports
