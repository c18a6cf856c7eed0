"""An evaluation in words, for a terminal."""

from __future__ import annotations

import math
from typing import Any

from model.errors import one_line
from model.evaluation.answer_table import summary
from model.evaluation.measures import Evaluation
from model.evaluation.uncertainty import LEAST_WRONG, MOST_RIGHT, NotSure, Tempering
from model.networks.results import readable


def as_text(evaluation: Evaluation) -> list[str]:
    figures: dict[str, Any] = summary(evaluation)
    photos = figures["photos"]
    top1, top5 = int((evaluation.ranks >= 1).sum()), int((evaluation.ranks >= 5).sum())
    views = "1 view" if evaluation.views == 1 else f"{evaluation.views} views"
    lines = [
        f"{evaluation.network}: {photos} photos of {figures['classes']} classes, {views}",
        f"  top-1 error                  {100 * figures['top1_error']:6.2f} %  ({top1} of {photos})",
        f"  top-5 error                  {100 * figures['top5_error']:6.2f} %  ({top5} of {photos})",
        f"  expected calibration error   {figures['expected_calibration_error']:8.4f}",
        *_group_lines(evaluation),
        "",
        f"  {'class':<28}{'photos':>8}{'top-1 error':>13}{'top-5 error':>13}  most often taken for",
    ]
    for each in evaluation.by_class():
        other, times = each.taken_for
        taken_for = f"  {readable(other)} ({times})" if times else ""
        lines.append(
            f"  {readable(each.name):<28}{each.photos:>8}{100 * each.top1_wrong / each.photos:>11.1f} %"
            f"{100 * each.top5_wrong / each.photos:>11.1f} %{taken_for}"
        )
    wrong = evaluation.most_confidently_wrong()[:10]
    if len(wrong):
        lines += ["", "  most confidently wrong:"]
    for index in wrong:
        answer, label = evaluation.answered[index], evaluation.labels[index]
        lines.append(
            f"  {100 * evaluation.probabilities[index, answer]:5.1f} %  {readable(evaluation.classes[answer])}, "
            f"is {readable(evaluation.classes[label])}: {one_line(str(evaluation.paths[index]))}"
        )
    return lines


def tempering_text(tempering: Tempering) -> list[str]:
    return [
        "",
        f"  temperature {tempering.temperature:.4f}: the calibration error of these photos would be "
        f"{tempering.after:.4f}, not {tempering.before:.4f}",
    ]


def not_sure_text(table: tuple[NotSure, ...], proposed: NotSure) -> list[str]:
    lines = [
        "",
        f'  {"not sure below":<28}{"wrong answers":>15}{"right answers":>15}  shown as "Not sure"',
        *(f"  {each.below:<28.2f}{_percent(each.wrong):>15}{_percent(each.right):>15}" for each in table),
        "",
    ]
    found = (
        f"below {proposed.below:.2f}, {_percent(proposed.wrong)} of wrong and {_percent(proposed.right)} of right "
        f'first answers are "Not sure"'
    )
    if proposed.is_fair:
        return [*lines, f"  proposed: {found}"]
    return [
        *lines,
        f"  no threshold doubts at least {LEAST_WRONG:.0%} of wrong answers and at most {MOST_RIGHT:.0%} of right "
        f"ones; the nearest: {found}",
    ]


def _group_lines(evaluation: Evaluation) -> list[str]:
    if not evaluation.groups:
        return []
    heading = f"  {'group':<28}{'photos':>8}{'top-1 error':>13}{'top-5 error':>13}{'calibration error':>19}"
    return [
        "",
        heading,
        *(
            f"  {one_line(each.name):<28}{each.photos:>8}{100 * each.top1_error:>11.1f} %"
            f"{100 * each.top5_error:>11.1f} %{each.calibration_error:>19.4f}"
            for each in evaluation.by_group()
        ),
    ]


def _percent(share: float) -> str:
    return "-" if math.isnan(share) else f"{100 * share:.1f} %"
