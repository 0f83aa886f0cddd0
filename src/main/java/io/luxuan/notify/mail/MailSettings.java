package io.luxuan.notify.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Beside {@code spring.mail.*}, without whose host nothing is mailed.
 *
 * @param from address of the platform
 * @param name of the platform, as mail programs show it
 */
@ConfigurationProperties("luxuan.mail")
record MailSettings(@DefaultValue("luxuan@localhost") String from, @DefaultValue("鲁选") String name) {
    String host() {
        return from.substring(from.indexOf('@') + 1);
    }
}
