package io.luxuan.web;

import io.luxuan.shared.seal.Seal;
import io.luxuan.shared.seal.ServerSecrets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a form says on the page after it ("saved"): message keys, numbers and short texts. It travels in a cookie: in a
 * session it would cost two commits a form, and a session for people who have not signed in. A new password that is
 * shown once reaches nobody but its reader this way, and no table. It is sealed: what a page says in the platform's name
 * nobody else can have written.
 */
@Component("flashMapManager")
class FlashInCookie extends AbstractFlashMapManager {
    static final String COOKIE = "flash";
    private static final Logger LOG = LoggerFactory.getLogger(FlashInCookie.class);
    private static final int MOST = 3000;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Seal seal;

    FlashInCookie(ServerSecrets secrets) {
        this.seal = secrets.seal("flash");
    }

    record Note(String path, long until, Map<String, Object> says) {
        static Note of(FlashMap map) {
            return new Note(map.getTargetRequestPath(), map.getExpirationTime(), map);
        }

        FlashMap map() {
            FlashMap map = new FlashMap();
            map.putAll(says);
            map.setTargetRequestPath(path);
            map.setExpirationTime(until);
            return map;
        }
    }

    @Override
    protected List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        return Cookies.find(COOKIE, request).flatMap(seal::opened).map(this::read).orElse(null);
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
        if (maps.isEmpty()) {
            Cookies.drop(COOKIE, request, response);
            return;
        }
        String text = written(maps);
        if (text.length() > MOST) {
            LOG.warn("too much to say on the next page: {} characters", text.length());
            return;
        }
        Cookies.set(COOKIE, text, Duration.ofSeconds(getFlashMapTimeout()), request, response);
    }

    private String written(List<FlashMap> maps) {
        byte[] bytes = json.writeValueAsString(maps.stream().map(Note::of).toList()).getBytes(StandardCharsets.UTF_8);
        return seal.sealed(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private List<FlashMap> read(String cookie) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8);
            List<Note> notes = json.readValue(text, new TypeReference<>() {});
            return new ArrayList<>(notes.stream().map(Note::map).toList());
        } catch (IllegalArgumentException | JacksonException malformed) {
            return null;
        }
    }

    /** Nothing is shared between requests. */
    @Override
    protected Object getFlashMapsMutex(HttpServletRequest request) {
        return null;
    }
}
