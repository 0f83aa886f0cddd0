package io.luxuan.web;

/** @param label message key */
record NavigationItem(String path, String label, String icon, boolean active) {
    NavigationItem(String path, String label, String icon) {
        this(path, label, icon, false);
    }

    NavigationItem activeWhen(boolean here) {
        return new NavigationItem(path, label, icon, here);
    }

    boolean covers(String where) {
        return path.equals("/") ? where.equals("/") : where.equals(path) || where.startsWith(path + "/");
    }
}
