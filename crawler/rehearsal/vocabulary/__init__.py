"""The words the rehearsal's news is made of: all of the project's own choosing."""
