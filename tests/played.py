"""The spiders whose newspapers the rehearsal newsroom plays.

All of the 63 are; one that is added touches its spider file alone, and may join them later.
"""

from crawler.commands.roster import Roster
from crawler.rehearsal.newspapers import NEWSPAPERS

ROSTER = Roster()
NAMES = tuple(name for name in ROSTER.names() if ROSTER.newspaper(name).hosts[0] in NEWSPAPERS)
