"""How an answer comes: from the network, from a server on loopback, or from saved pages."""
