package io.luxuan.unit;

import io.luxuan.shared.actor.OrganisationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a unit on a day: what managers have confirmed and what the platform itself awarded.
 *
 * @param kind    as confirmed, or as the unit was registered
 * @param city    likewise; a city of the province without 市
 * @param citySure a manager confirmed the city, or the unit was registered by an administrator and not by itself
 * @param founded null until it is confirmed
 * @param sme     中小企业 or 科技型中小企业; @param techSme the latter
 * @param titles  those valid on the day, the newest first
 * @param formerTitles those that it held before and holds no more, the newest first
 * @param listed  lists of suppliers on which it stands on the day
 * @param awards  all that it was ever awarded here, the newest first
 */
public record KnownUnit(
        String id, String name, OrganisationKind kind, String city, boolean citySure, LocalDate founded, boolean sme, boolean techSme,
        List<HeldTitle> titles, List<HeldTitle> formerTitles, List<Listing> listed, List<PastAward> awards) {

    /**
     * @param name  such as 高新技术企业; @param level such as 省级, null where a title has none
     * @param on    day on which it was given; @param until last day, null for as long as it is not withdrawn
     */
    public record HeldTitle(String name, String level, LocalDate on, LocalDate until, String number) {}

    /** @param list such as 算力服务供应商; @param until null for as long as it is not taken off */
    public record Listing(String list, LocalDate from, LocalDate until) {}

    /**
     * @param year   the round's; @param amount in 万元, null where none is stated
     * @param title  of what was awarded; @param leader null where nobody leads it
     * @param open   a project that is neither finished nor ended
     * @param kept   false for what failed, was stopped or lapsed
     */
    public record PastAward(String applicationId, String programme, int year, BigDecimal amount, String title, String leader,
            LocalDate on, boolean open, boolean kept) {}
}
