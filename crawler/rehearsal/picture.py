"""A picture made by code: eight by eight grey points, as baseline JPEG."""


def segment(marker: int, *payload: int) -> bytes:
    """Return a JPEG segment with its length."""
    return bytes((0xFF, marker)) + (len(payload) + 2).to_bytes(2, "big") + bytes(payload)


def grey_jpeg() -> bytes:
    """Return the smallest grey picture: one block, whose coefficients are all zero."""
    one_code = (1, *(0,) * 15)
    return b"".join(
        (
            b"\xff\xd8",
            segment(0xDB, 0, *(1,) * 64),
            segment(0xC0, 8, 0, 8, 0, 8, 1, 1, 0x11, 0),
            segment(0xC4, 0x00, *one_code, 0),
            segment(0xC4, 0x10, *one_code, 0),
            segment(0xDA, 1, 1, 0x00, 0, 63, 0),
            b"\x3f\xff\xd9",
        )
    )


JPEG = grey_jpeg()
