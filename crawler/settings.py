"""Every number and choice of a crawl, in the order in which a page meets them."""

from typing import Any

from crawler.configuration import load

_configuration = load()

BOT_NAME = "baotinh"
SPIDER_MODULES = ["spiders"]
NEWSPIDER_MODULE = "spiders"
SPIDER_LOADER_CLASS = "crawler.commands.spider_files.SpiderFiles"
COMMANDS_MODULE = "crawler.commands.scrapy_verbs"

# What a run is: where it is stored, how far back it goes, how many articles it takes at most, what it asks by ID.
DATABASE = str(_configuration.database)
PAGES = str(_configuration.archive_of(_configuration.database))
SINCE = None
LIMIT = None
BY_ID = None

# How many known articles a run looks at again at most, by what a look is worth.
REVISITS = 300

# Who the newspaper took over, and who took it over: by name, as each spider finds them among the spider files.
PREDECESSORS: dict[str, Any] = {}
SUCCESSOR: dict[str, Any] = {}

# Which addresses are asked: rows of the ledger.
SCHEDULER = "crawler.ledger.scheduler.LedgerScheduler"

# Who asks, how often, and how much in one run.
DOWNLOADER = "crawler.fetching.downloader.PoliteDownloader"
REQUEST_BUDGET = _configuration.budget
USER_AGENT = f"baotinh/0.1 (+{_configuration.contact})" if _configuration.contact else "baotinh/0.1"
ROBOTSTXT_OBEY = True
ROBOTSTXT_USER_AGENT = "baotinh"
CONCURRENT_REQUESTS = 1
CONCURRENT_REQUESTS_PER_DOMAIN = 1
DOWNLOAD_DELAY = _configuration.delay
DOWNLOAD_DELAY_JITTER = 0.0
AUTOTHROTTLE_ENABLED = True
AUTOTHROTTLE_START_DELAY = _configuration.delay
AUTOTHROTTLE_MAX_DELAY = 60.0
RETRY_TIMES = 2
RETRY_HTTP_CODES = [429, 500, 502, 503, 504, 522, 524, 408]
RETRY_PRIORITY_ADJUST = 0

# How an answer comes: from the network, from a host on loopback that stands for another, or from saved pages.
_HANDLER = "crawler.fetching.handler.NewspaperDownloadHandler"
DOWNLOAD_HANDLERS = {"http": _HANDLER, "https": _HANDLER, "file": None, "ftp": None, "s3": None, "data": None}
OPEN_NETWORK = bool(_configuration.contact)
CONNECT: dict[str, str] = {}
REPLAY = None
DOWNLOAD_TIMEOUT = 30
DOWNLOAD_MAXSIZE = 16 * 1024 * 1024
DOWNLOAD_WARNSIZE = 0
DNS_TIMEOUT = 20
DOWNLOADER_MIDDLEWARES: dict[str, int | None] = {
    "crawler.fetching.hosts.OwnHostsMiddleware": 50,
    "crawler.fetching.conditional.ConditionalMiddleware": 60,
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "crawler.fetching.robots.RobotsMiddleware": 100,
    "scrapy.downloadermiddlewares.httpauth.HttpAuthMiddleware": None,
    "scrapy.downloadermiddlewares.redirect.MetaRefreshMiddleware": None,
    "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": None,
    "crawler.fetching.redirects.PlainRedirectMiddleware": 600,
    "scrapy.downloadermiddlewares.cookies.CookiesMiddleware": None,
    # The handler does what these do: it unpacks bodies, and goes through the proxy that the environment names.
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": None,
    "scrapy.downloadermiddlewares.httpproxy.HttpProxyMiddleware": None,
}
REDIRECT_MAX_TIMES = 5
DEFAULT_REQUEST_HEADERS = {"Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5", "Accept-Language": "vi"}

# What the spider sees: every answer, whatever its status.
SPIDER_MIDDLEWARES: dict[str, int | None] = {
    "scrapy.spidermiddlewares.start.StartSpiderMiddleware": None,
    "scrapy.spidermiddlewares.httperror.HttpErrorMiddleware": None,
    "scrapy.spidermiddlewares.referer.RefererMiddleware": None,
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": None,
    "scrapy.spidermiddlewares.depth.DepthMiddleware": None,
    "scrapy.spidermiddlewares.metacopy.MetaCopyDetectionMiddleware": None,
}

# How an outcome becomes rows. A page yields one; Scrapy starts a task for each that it is ready to take at once.
CONCURRENT_ITEMS = 1
ITEM_PIPELINES = {
    "pipelines.normalise.Normalise": 100,
    "pipelines.validate.Validate": 200,
    "pipelines.dedupe.Dedupe": 300,
    "pipelines.store.Store": 400,
}

# What else runs: nothing that opens a port, and no statistics that nobody reads.
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False
STATS_DUMP = False
DOWNLOADER_STATS = False
LOG_LEVEL = "WARNING"
EXTENSIONS: dict[str, Any] = {
    "scrapy.extensions.logstats.LogStats": None,
    "scrapy.extensions.memusage.MemoryUsage": None,
}
