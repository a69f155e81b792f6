# SPDX-License-Identifier: Apache-2.0
"""A second reader and writer of Pipit's formats, written from core/FORMAT.md alone."""
