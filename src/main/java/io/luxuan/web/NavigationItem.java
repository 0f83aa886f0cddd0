package io.luxuan.web;

import io.luxuan.shared.NavigationCounter;

/**
 * @param label   message key
 * @param waiting a number beside it; none at zero
 * @param told    message key that says the number
 */
record NavigationItem(String path, String label, String icon, boolean active, long waiting, String told) {
    NavigationItem(String path, String label, String icon) {
        this(path, label, icon, false, 0, null);
    }

    NavigationItem activeWhen(boolean here) {
        return new NavigationItem(path, label, icon, here, waiting, told);
    }

    NavigationItem with(NavigationCounter counter) {
        return new NavigationItem(path, label, icon, active, counter.waiting(), counter.messageKey());
    }

    boolean covers(String where) {
        return path.equals("/") ? where.equals("/") : where.equals(path) || where.startsWith(path + "/");
    }
}
