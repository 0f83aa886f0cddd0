package io.luxuan.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.session.Session;

/**
 * A session of the database that is not written for every click, and whose contents may have been written by another
 * version of the program: what cannot be read any more is as if it were not there, and its person signs in again.
 */
final class KeptSession<S extends Session> implements Session {
    /** By so much a session may run out early. */
    static final Duration GRAIN = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(KeptSession.class);

    private final S stored;

    KeptSession(S stored) {
        this.stored = stored;
    }

    S stored() {
        return stored;
    }

    @Override
    public <T> T getAttribute(String name) {
        return readable(stored, name);
    }

    static <T> T readable(Session stored, String name) {
        try {
            return stored.getAttribute(name);
        } catch (RuntimeException unreadable) {
            LOG.info("{} of a session was written by another version: {}", name, unreadable.toString());
            return null;
        }
    }

    @Override
    public void setLastAccessedTime(Instant moment) {
        if (Duration.between(stored.getLastAccessedTime(), moment).compareTo(GRAIN) >= 0) {
            stored.setLastAccessedTime(moment);
        }
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public String changeSessionId() {
        return stored.changeSessionId();
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object content) {
        stored.setAttribute(name, content);
    }

    @Override
    public void removeAttribute(String name) {
        stored.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        stored.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
