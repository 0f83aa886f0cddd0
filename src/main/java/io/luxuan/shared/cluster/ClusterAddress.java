package io.luxuan.shared.cluster;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code jdbc:mariadb:sequential://db1:3306,db2:3306,db3:3306/luxuan}, taken apart.
 *
 * @param nodes host and port, the one that is to be written to first
 * @param rest  database and parameters
 */
record ClusterAddress(List<String> nodes, String rest) {
    private static final Pattern FORM = Pattern.compile("jdbc:mariadb:sequential://([A-Za-z0-9._:\\[\\]-]+(?:,[A-Za-z0-9._:\\[\\]-]+)+)(/.*)");

    ClusterAddress {
        nodes = List.copyOf(nodes);
    }

    /** Empty for the address of a single server. */
    static Optional<ClusterAddress> of(String url) {
        Matcher form = FORM.matcher(url == null ? "" : url);
        return form.matches() ? Optional.of(new ClusterAddress(List.of(form.group(1).split(",", -1)), form.group(2))) : Optional.empty();
    }

    /** Of one node alone: the driver's own change of nodes goes on in the middle of what was taken back. */
    String urlOf(String node) {
        return "jdbc:mariadb://" + node + rest;
    }
}
