package io.luxuan.draw;

import java.time.LocalDateTime;

/**
 * A public value that does not exist yet when it is named.
 *
 * @param number    its place among the sources of a draw, from 1
 * @param name      such as 双色球
 * @param issue     which one: 第2026134期, 2026-11-24
 * @param publishAt when it will be known to everybody
 * @param kind      how it is written down
 * @param written   the same in words, and where it is to be read
 */
public record PublicSource(
        int number, String name, String issue, LocalDateTime publishAt, ValueKind kind, String written) {}
