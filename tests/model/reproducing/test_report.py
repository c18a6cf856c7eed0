"""A report from given runs: its files, its words, and reading it again."""

from __future__ import annotations

import html
import json
from dataclasses import asdict

import numpy as np
import pytest
from PIL import Image

from model.reproducing.claims import CLAIMS
from model.reproducing.plan import Plan, SettingPlan
from model.reproducing.report import as_text, write_report
from model.reproducing.report_file import PAGE_FILE, REPORT_FILE, ReportError, read_report
from tests.model.reproducing.runs import runs

PLAN = Plan("/somewhere/pets & co", (0, 1, 2), {"miniature": SettingPlan(("cat", "dog"), 20, 4, 8, 10.0)})


@pytest.fixture
def report(tmp_path):
    lrn, depth = CLAIMS["lrn"], CLAIMS["depth"]
    whole, without = (arm.name for arm in lrn.arms)
    results = {
        "lrn": {whole: runs(whole, (0.50, 0.51, 0.52)), without: runs(without, (0.52, 0.53, 0.54), ten_views=None)},
        "depth": {arm.name: {} for arm in depth.arms},  # not one run of it is finished
    }
    return write_report((lrn, depth), results, PLAN, tmp_path, command="python -m model.reproduce <x>", machine="this")


def test_it_holds_tables_verdicts_and_a_picture(report, tmp_path):
    (claim,) = report.claims
    assert claim.verdict == "seen here"
    assert claim.sentence.startswith("Seen here: top-1 error without LRN is higher by 2.0 points (95 % interval 2.0")
    assert [row.top1_error for row in claim.rows] == ["51.0 ± 2.5 %", "53.0 ± 2.5 %"]
    assert [row.ten_views for row in claim.rows] == ["48.5 ± 0.0 %", ""]
    assert claim.trained_on == (
        "10 classes, 1,000 photos to learn from and 500 others to measure with, 4 epochs, 3 seeds"
    )
    with Image.open(tmp_path / claim.picture) as picture:
        assert picture.size == (1080, 400)
        assert np.asarray(picture.convert("L")).std() > 10  # not an empty sheet


def test_the_page_and_the_text_say_the_same(report, tmp_path):
    page, text = (tmp_path / PAGE_FILE).read_text(encoding="utf-8"), as_text(report)
    (claim,) = report.claims
    for words in (claim.says, claim.sentence, "51.0 ± 2.5 %", claim.remarks[0], report.rule):
        assert html.escape(words) in page
        assert words in text
    assert f'<img src="{claim.picture}"' in page
    assert "pets &amp; co" in page
    assert "&lt;x&gt;" in page


def test_it_is_read_again(report, tmp_path):
    assert read_report(tmp_path) == report


def test_a_folder_without_a_report_is_said(tmp_path):
    with pytest.raises(ReportError, match=r"but there is no report\.json"):
        read_report(tmp_path)


@pytest.mark.parametrize(
    "change", [{"format": 9}, {"claims": 3}, {"rule": None}, {"claims": [{"name": "x"}]}, {"more": 1}, {"date": 1.5}]
)
def test_a_damaged_report_is_said(report, tmp_path, change):
    (tmp_path / REPORT_FILE).write_text(json.dumps({"format": 1, **asdict(report), **change}), encoding="utf-8")
    with pytest.raises(ReportError, match=r"report\.json: expected a report of python -m model.reproduce"):
        read_report(tmp_path)


def test_a_picture_from_elsewhere_is_refused(report, tmp_path):
    values = {"format": 1, **asdict(report)}
    values["claims"][0]["picture"] = "/etc/passwd"
    (tmp_path / REPORT_FILE).write_text(json.dumps(values), encoding="utf-8")
    with pytest.raises(ReportError, match="a picture beside the report"):
        read_report(tmp_path)
