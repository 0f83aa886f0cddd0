package io.luxuan.notify.code;

import io.luxuan.notify.AddressCodes;
import io.luxuan.notify.CodeAsker;
import io.luxuan.notify.Way;
import io.luxuan.notify.way.Carrier;
import io.luxuan.notify.way.Parcel;
import io.luxuan.notify.way.Undelivered;
import io.luxuan.notify.way.Ways;
import io.luxuan.shared.Ids;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;

/** Sent at once and while its reader waits: a code that comes with the next letters is of no use. */
@UseCase
@ForEveryone
class SentCodes implements AddressCodes {
    private static final Logger LOG = LoggerFactory.getLogger(SentCodes.class);
    private static final SecureRandom SOURCE = new SecureRandom();
    private static final int CODES = 1_000_000;
    private static final int LONG_CODES = 100_000_000;
    /** What strangers ask for in the name of another is long, so that many of them guess nothing together. */
    private static final Set<String> LONG = Set.of("password");

    private final Ways ways;
    private final KeptCodes codes;
    private final MessageSource messages;

    SentCodes(Ways ways, KeptCodes codes, MessageSource messages) {
        this.ways = ways;
        this.codes = codes;
        this.messages = messages;
    }

    @Override
    public boolean canSend(Way way) {
        return ways.carrier(way).isPresent();
    }

    @Override
    public String send(String purpose, String owner, Way way, String typed, CodeAsker asker) {
        String id = Ids.next();
        send(id, purpose, owner, way, checked(way, typed), asker);
        return id;
    }

    @Override
    public void send(String id, String purpose, String owner, Way way, String address, CodeAsker asker) {
        String code = made(purpose);
        if (address.isEmpty()) {
            codes.keep(new KeptCodes.Ask(id, purpose, owner, way, owner, asker), code);
            return;
        }
        Carrier carrier = ways.carrier(way).orElseThrow(SentCodes::notSent);
        codes.keep(new KeptCodes.Ask(id, purpose, owner, way, address, asker), code);
        try {
            carrier.carry(new Parcel(id, address, say("code.subject"), text(purpose, code), text(purpose, code) + '\n'));
        } catch (Undelivered failed) {
            LOG.warn("a code could not be sent by {}: {}", way, failed.getMessage());
            throw notSent();
        }
    }

    @Override
    public String checked(Way way, String typed) {
        String address = Addresses.normal(way, typed);
        if (!Addresses.looksRight(way, address)) {
            throw new Refusal("code.address", Map.of("address", way == Way.MAIL ? "refusal.code.mail" : "refusal.code.mobile"));
        }
        return address;
    }

    @Override
    public String prove(String id, String purpose, String owner, String code) {
        String typed = code == null ? "" : code.replaceAll("\\s", "");
        return codes.use(id == null ? "" : id, purpose, owner, typed)
                .orElseThrow(() -> new Refusal("code.wrong", Map.of("code", "refusal.code.wrong")));
    }

    private static String made(String purpose) {
        return LONG.contains(purpose) ? "%08d".formatted(SOURCE.nextInt(LONG_CODES)) : "%06d".formatted(SOURCE.nextInt(CODES));
    }

    private static Refusal notSent() {
        return new Refusal("code.not-sent", Map.of("address", "refusal.code.not-sent"));
    }

    /** What it is for, where the purpose has words of its own. */
    private String text(String purpose, String code) {
        return messages.getMessage("code.text." + purpose, new Object[] {code}, say("code.text", code), Locale.SIMPLIFIED_CHINESE);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
