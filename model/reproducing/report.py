"""From finished runs to a report: tables, verdicts, pictures, a page."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from model.reproducing.claim import Claim, Results
from model.reproducing.drawing import draw_claim
from model.reproducing.effects import RULE, decided, interval
from model.reproducing.measures import seeds_of
from model.reproducing.plan import Plan
from model.reproducing.report_file import PAGE_FILE, ArmRow, ClaimReport, ReproductionReport
from model.reproducing.run_record import RunRecord
from model.writing import write_whole

HEADINGS = ("network", "seeds", "top-1 error", "top-5 error", "on learned photos", "ten views, top-1")


def write_report(
    claims: Sequence[Claim], results: Mapping[str, Results], plan: Plan, folder: Path, *, command: str, machine: str
) -> ReproductionReport:
    """Writes report.json, report.html and a PNG for each claim; files of an earlier report are replaced.

    Claims without a seed that all their arms have finished are left out.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = [_claim(claim, results[claim.name], plan, folder) for claim in claims if seeds_of(results[claim.name])]
    date = datetime.now(UTC).isoformat(timespec="seconds")
    report = ReproductionReport(Path(plan.photos).name, command, date, machine, RULE, tuple(written))
    report.write(folder)
    write_whole(folder / PAGE_FILE, _page(report))
    return report


def as_text(report: ReproductionReport) -> str:
    """For a terminal."""
    lines: list[str] = []
    for claim in report.claims:
        lines += [f"{claim.title} ({claim.name})", f"  The paper: {claim.says}", f"  {claim.trained_on}"]
        table = [HEADINGS, *(_cells(row) for row in claim.rows)]
        widths = [max(len(row[column]) for row in table) for column in range(len(HEADINGS))]
        lines += ["  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in table]
        lines += [f"  {claim.sentence}", *(f"  Also: {effect}." for effect in claim.effects[1:])]
        lines += [*(f"  {remark}" for remark in claim.remarks), ""]
    return "\n".join(line.rstrip() for line in [*lines, "The rule, written down before: " + report.rule])


def _claim(claim: Claim, results: Results, plan: Plan, folder: Path) -> ClaimReport:
    seeds = seeds_of(results)
    shared: Results = {name: {seed: runs[seed] for seed in seeds} for name, runs in results.items()}
    effects = claim.effects(shared)
    baseline = shared[claim.baseline.name]
    first = baseline[seeds[0]]
    verdict, sentence = decided(effects[0], tuple(run.top1_error for run in baseline.values()), first.classes)
    picture = f"{claim.name}.png"
    draw_claim(claim, shared, effects, folder / picture)
    epochs = plan.settings[claim.setting.name].epochs
    return ClaimReport(
        name=claim.name,
        title=claim.title,
        says=claim.says,
        setting=f"{claim.setting.words}.",
        trained_on=(
            f"{first.classes} classes, {first.training_photos:,} photos to learn from and {first.validation_photos:,} "
            f"others to measure with, {epochs} epochs, {len(seeds)} seed{'s' if len(seeds) != 1 else ''}"
        ),
        verdict=verdict,
        sentence=sentence,
        effects=tuple(effect.sentence() for effect in effects),
        remarks=claim.remarks(shared),
        rows=tuple(_row(arm.name, tuple(shared[arm.name].values())) for arm in claim.arms),
        picture=picture,
    )


def _row(name: str, runs: tuple[RunRecord, ...]) -> ArmRow:
    ten = [run.ten_views[0] for run in runs if run.ten_views is not None]
    diverged = sum(run.diverged for run in runs)
    return ArmRow(
        f"{name} ({diverged} diverged)" if diverged else name,
        len(runs),
        _percent([run.top1_error for run in runs]),
        _percent([run.top5_error for run in runs]),
        _percent([run.training_error for run in runs]),
        _percent(ten),
    )


def _percent(errors: Sequence[float]) -> str:
    """The mean and half the 95 % interval."""
    if not errors:
        return ""
    measured = interval(tuple(100 * error for error in errors))
    spread = f" ± {measured.high - measured.mean:.1f}" if len(errors) > 1 else ""
    return f"{measured.mean:.1f}{spread} %"


def _cells(row: ArmRow) -> tuple[str, ...]:
    return row.name, str(row.seeds), row.top1_error, row.top5_error, row.training_error, row.ten_views


_STYLE = (
    ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:1080px;margin:32px auto;"
    "padding:0 16px}h2{margin:48px 0 8px}table{border-collapse:collapse;font-size:15px}th,td{text-align:left;"
    "padding:4px 20px 4px 0;border-bottom:1px solid #8884}td+td{font-variant-numeric:tabular-nums}"
    "img{max-width:100%;background:#fff;margin:16px 0;border-radius:4px}.sentence{font-weight:600}"
    ".quiet{opacity:.75;font-size:14px}code{overflow-wrap:anywhere}"
)


def _page(report: ReproductionReport) -> str:
    escape = html.escape
    parts = [
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>The paper's claims, re-run</title><style>{_STYLE}</style></head><body>",
        "<h1>The paper's claims, re-run</h1>",
        f"<p>Photos: {escape(report.photos)}. {escape(report.machine)}, {escape(report.date[:10])}.<br>"
        f"<code>{escape(report.command)}</code></p>",
        "<table><tr><th>claim</th><th>here</th></tr>",
        *(
            f'<tr><td><a href="#{escape(claim.name)}">{escape(claim.title)}</a></td>'
            f"<td>{escape(claim.verdict)}</td></tr>"
            for claim in report.claims
        ),
        f'</table><p class="quiet">The rule, written down before: {escape(report.rule)}</p>',
    ]
    for claim in report.claims:
        parts += [
            f'<h2 id="{escape(claim.name)}">{escape(claim.title)}</h2>',
            f"<p>The paper: {escape(claim.says)}</p>",
            f'<p class="sentence">{escape(claim.sentence)}</p>',
            f'<img src="{escape(claim.picture)}" width="1080" height="400" alt="{escape(claim.sentence)}">',
            "<table><tr>" + "".join(f"<th>{heading}</th>" for heading in HEADINGS) + "</tr>",
            *("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in _cells(row)) + "</tr>" for row in claim.rows),
            "</table>",
            *(f"<p>Also: {escape(effect)}.</p>" for effect in claim.effects[1:]),
            *(f"<p>{escape(remark)}</p>" for remark in claim.remarks),
            f'<p class="quiet">{escape(claim.trained_on)}. {escape(claim.setting)}</p>',
        ]
    return "\n".join([*parts, "</body></html>", ""])
