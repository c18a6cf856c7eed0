"""Which addresses a network may come from: https, or this machine itself."""

from __future__ import annotations

import ipaddress
import logging
from urllib.parse import urljoin, urlsplit

import requests

log = logging.getLogger(__name__)


class UnsafeAddressError(requests.RequestException):
    """A server sends on to an address that may not be used."""


def is_safe(address: str) -> bool:
    """Whether nobody on the way can read or change what comes from there: https, or http on the loopback device."""
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return False
    if not host:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_this_machine(address))


def is_this_machine(address: str) -> bool:
    """Whether the host of an address is the loopback device."""
    host = urlsplit(address).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class SafeSession(requests.Session):
    """A session of `requests` that follows a redirect only to a safe address, and logs every host that it leaves for.

    Raises:
        UnsafeAddressError: a server sends on to another kind of address.
    """

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        target = super().get_redirect_target(resp)
        if target is None:
            return None
        address = urljoin(resp.url, target)
        if not is_safe(address):
            raise UnsafeAddressError(f"sends on to {address}, which is not https")
        left, reached = urlsplit(resp.url).hostname, urlsplit(address).hostname
        if left != reached:
            log.info("%s sends on to %s", left, reached)
        return target
