"""Why, with the real network in its own process: a map, its twin with random weights, and occlusion stopped."""

from __future__ import annotations

from model.explaining.methods import METHODS
from tests.end_to_end.waiting import run_until


def test_the_motorbike_is_explained_and_checked(window, session, answered, motorcycle, qtbot):
    session.photos.open([motorcycle])
    answered("motorcycle_left.png")
    window.show_view("why")
    view, explanation = window.views.current_view(), session.explanation
    try:
        run_until(lambda: explanation.map is not None and explanation.map.whole)
        best = session.answers.classification.top(1)[0]
        assert explanation.map.class_index == best.index
        assert explanation.map.values.max() > 0
        assert view.maps.map.image is not None
        view.trust.depth_slider.setValue(1)
        run_until(lambda: explanation.trust.twin is not None)
        assert abs(explanation.trust.correlation) < 0.9
        view.trust.measure_button.click()
        run_until(lambda: explanation.trust.curves is not None)
        areas = explanation.trust.curves.areas()
        assert 0 < areas["deletion"] < 1
        view.method.setCurrentIndex([method.name for method in METHODS].index("occlusion"))
        run_until(lambda: explanation.map is not None and explanation.map.method.name == "occlusion")
        assert not explanation.map.whole
        view.stop_button.click()
        assert not explanation.is_working
    finally:
        view.trust.depth_slider.setValue(0)
        view.method.setCurrentIndex(0)
