"""What newspapers on the same content management system share: address rules and layouts, as constants."""
