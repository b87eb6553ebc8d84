"""Draws that are the same for the same words, on every machine and in every run."""

from random import Random

ODD = 0x9E3779B1
"""A multiplier without a common divisor with any power of two (2**32 over the golden ratio)."""


def chance(*words: object) -> Random:
    """Return a source of draws that depends on nothing but `words`."""
    return Random("/".join(map(str, words)))


def scramble(number: int, bits: int) -> int:
    """Return a number below `2**bits` that looks random; different numbers give different ones."""
    mask = (1 << bits) - 1
    half = bits // 2
    number = number * ODD & mask
    number ^= number >> half
    return number * ODD & mask


def unscramble(scrambled: int, bits: int) -> int:
    """Return the number that `scramble` turned into `scrambled`."""
    mask = (1 << bits) - 1
    half = bits // 2
    inverse = pow(ODD, -1, 1 << bits)
    number = scrambled * inverse & mask
    number ^= number >> half
    return number * inverse & mask
