package io.luxuan.publicity.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.owner.PublicContact;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** Whom a notice of no round names. */
class PlatformContactTest {
    private final StaticMessageSource messages = new StaticMessageSource();

    @Test
    void the_settings_say_whom() {
        messages.setUseCodeAsDefaultMessage(true);
        assertThat(platform("省大数据中心 ", true).get()).containsExactly(new PublicContact("省大数据中心", "运行处", "0531-86000000", ""));
    }

    @Test
    void without_a_name_nobody_is_named_but_in_a_demo() {
        messages.setUseCodeAsDefaultMessage(true);
        assertThat(platform("", false).get()).isEmpty();
        assertThat(platform("", true).get()).extracting(PublicContact::department).containsExactly("public-contact.demo.name");
    }

    private PlatformContact platform(String name, boolean demo) {
        return new PlatformContact(name, "运行处", "0531-86000000", "", demo, new Texts(messages));
    }
}
