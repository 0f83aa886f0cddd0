package io.luxuan.watch.saved;

import java.time.LocalDateTime;

/**
 * A filter of one person.
 *
 * @param page  path of the list
 * @param query what the list's address says behind its question mark; empty for all of it
 */
public record SavedFilter(String id, String accountId, String page, String name, String query, LocalDateTime savedAt) {
    public String address() {
        return query.isEmpty() ? page : page + "?" + query;
    }
}
