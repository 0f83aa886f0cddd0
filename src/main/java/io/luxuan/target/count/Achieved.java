package io.luxuan.target.count;

/**
 * Awards of one programme, year, field and city.
 *
 * @param year     of the round
 * @param field    code of the programme's dictionary; null where it has none
 * @param city     code or name as it stands in the register; null where none is known
 * @param reached  accepted projects, titles that hold, claims that were paid
 * @param underWay projects on their way, claims that were promised
 */
public record Achieved(String programme, int year, String field, String city, long reached, long underWay) {}
