package io.luxuan.application;

/**
 * Somebody of an application, or kept away from it.
 *
 * @param number    from 1, within the kind
 * @param person    empty where an exclusion means a whole institution
 * @param personKey normalised, see {@link io.luxuan.shared.NameKey}
 * @param yearNo    of a joint work, null otherwise
 * @param title     of a joint work, empty otherwise
 * @param reason    of an exclusion, empty otherwise
 * @param contact   by which a member can be asked; empty for anybody else
 */
public record Party(
        PartyKind kind, int number, String person, String personKey, String institution, Integer yearNo, String title,
        String reason, String contact) {}
