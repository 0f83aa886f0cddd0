package io.luxuan.notify.hook;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A way is open where its address is set. Secrets are those that the gateway or the robot was given.
 *
 * @param timeout how long an answer may take
 */
@ConfigurationProperties("luxuan.hooks")
record HookSettings(@DefaultValue Hook sms, @DefaultValue Hook wecom, @DefaultValue Hook dingtalk, @DefaultValue("10s") Duration timeout) {
    /** @param url null where the way is closed */
    record Hook(URI url, @DefaultValue("") String secret) {
        boolean isOpen() {
            return url != null && !url.toString().isBlank();
        }
    }
}
