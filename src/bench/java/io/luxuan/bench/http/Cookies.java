package io.luxuan.bench.http;

import java.net.HttpCookie;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Of one site; a node behind another port is the same site. */
final class Cookies {
    private final Map<String, String> values = new ConcurrentHashMap<>();

    void take(String setCookie) {
        for (HttpCookie cookie : HttpCookie.parse(setCookie)) {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                values.remove(cookie.getName());
            } else {
                values.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    String find(String name) {
        return values.get(name);
    }

    void put(String name, String value) {
        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
    }

    String header() {
        return values.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
    }
}
