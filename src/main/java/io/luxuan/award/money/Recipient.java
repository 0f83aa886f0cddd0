package io.luxuan.award.money;

/**
 * Whom and what an award is for.
 *
 * @param personKey  name and organisation of the leader; null where nobody is named
 * @param subjectKey what is paid for, such as one platform; null where caps do not count by it
 */
public record Recipient(String organisationId, String personKey, String subjectKey) {
    public static Recipient unit(String organisationId) {
        return new Recipient(organisationId, null, null);
    }
}
