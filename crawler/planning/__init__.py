"""What is asked again, and when. Pure: no clock, no disk, no network, and whatever is random is told to it."""
