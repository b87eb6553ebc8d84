"""What is asked when: addresses as rows, the run and its lock, and Scrapy's scheduler on top of them."""
