"""The paper's claims that can be re-run; a new one is its file here and its entry of `CLAIMS`."""

from __future__ import annotations

from model.reproducing.claim import Claim
from model.reproducing.claims.colour import COLOUR
from model.reproducing.claims.crops import CROPS
from model.reproducing.claims.depth import DEPTH
from model.reproducing.claims.dropout import DROPOUT
from model.reproducing.claims.lrn import LRN
from model.reproducing.claims.overlapping_pooling import OVERLAPPING_POOLING
from model.reproducing.claims.relu import RELU
from model.reproducing.claims.ten_views import TEN_VIEWS
from model.reproducing.claims.two_columns import TWO_COLUMNS

CLAIMS: dict[str, Claim] = {
    claim.name: claim
    for claim in (RELU, LRN, OVERLAPPING_POOLING, TWO_COLUMNS, DROPOUT, CROPS, COLOUR, DEPTH, TEN_VIEWS)
}
