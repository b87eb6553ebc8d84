"""Figures: one question and one table for each module. Ratios against something else in the same run."""
