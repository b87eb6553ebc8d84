from pathlib import Path

import pytest

from crawler.configuration import CHECKOUT, ConfigurationError, load


def written(folder: Path, text: str) -> Path:
    file = folder / "baotinh.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_file_the_store_is_in_the_checkout(tmp_path: Path) -> None:
    assert load(written(tmp_path, ""), {}).database == CHECKOUT / "data" / "news.db"


def test_a_relative_database_starts_at_the_folder_of_the_file(tmp_path: Path) -> None:
    assert load(written(tmp_path, 'database = "store/news.db"'), {}).database == tmp_path / "store" / "news.db"


def test_the_current_folder_plays_no_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path, 'contact = "somebody@example.org"')
    monkeypatch.chdir(tmp_path)
    assert load(environment={}).contact != "somebody@example.org"


def test_the_environment_names_the_file(tmp_path: Path) -> None:
    file = written(tmp_path, 'contact = "toa-soan@example.org"')
    assert load(environment={"BAOTINH_CONFIG": str(file)}).contact == "toa-soan@example.org"


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = written(tmp_path, 'contact = "toa-soan@example.org"')
    assert load(file, {"BAOTINH_CONTACT": "ban-doc@example.org"}).contact == "ban-doc@example.org"


def test_an_unknown_key_is_refused_with_those_that_are_known(tmp_path: Path) -> None:
    with pytest.raises(
        ConfigurationError, match="unknown key 'contcat'; the keys are database, archive, contact, delay, budget"
    ):
        load(written(tmp_path, 'contcat = "x"'), {})


def test_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    file = written(tmp_path, "contact = ")
    with pytest.raises(ConfigurationError) as caught:
        load(file, {})
    assert caught.value.place == str(file)


@pytest.mark.parametrize("delay", ["0", "-1", "0.5", "nan", "soon", "99999"])
def test_a_delay_below_a_second_or_without_sense_is_refused(delay: str) -> None:
    with pytest.raises(ConfigurationError, match="BAOTINH_DELAY: delay must be"):
        load(environment={"BAOTINH_DELAY": delay})


def test_a_file_that_is_named_must_exist(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="there is no such file"):
        load(environment={"BAOTINH_CONFIG": str(tmp_path / "nowhere.toml")})


def test_a_budget_is_a_number_of_requests(tmp_path: Path) -> None:
    assert load(written(tmp_path, "budget = 500"), {}).budget == 500


@pytest.mark.parametrize("budget", ["0", "-1", "1.5", '"many"', "true"])
def test_a_budget_that_is_no_number_of_requests_is_named(tmp_path: Path, budget: str) -> None:
    with pytest.raises(ConfigurationError, match="budget must be a number of requests, at least 1"):
        load(written(tmp_path, f"budget = {budget}"), {})


def test_the_archive_stands_beside_the_store_and_is_named_after_it(tmp_path: Path) -> None:
    configuration = load(written(tmp_path, 'database = "store/news.db"'), {})
    assert configuration.archive_of(configuration.database) == tmp_path / "store" / "pages.db"
    assert configuration.archive_of(tmp_path / "demo.db") == tmp_path / "demo-pages.db"


def test_a_named_archive_belongs_to_the_configured_store_only(tmp_path: Path) -> None:
    configuration = load(written(tmp_path, 'archive = "big/pages.db"'), {})
    assert configuration.archive_of(configuration.database) == tmp_path / "big" / "pages.db"
    assert configuration.archive_of(tmp_path / "demo.db") == tmp_path / "demo-pages.db"
