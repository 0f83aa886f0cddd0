package io.luxuan.publicity.notice;

import io.luxuan.owner.PublicContact;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whom people ask about what concerns no round: as the settings say; a demo makes somebody up. */
@Component
class PlatformContact {
    private final PublicContact set;
    private final boolean demo;
    private final Texts texts;

    PlatformContact(@Value("${luxuan.contact.name:}") String name, @Value("${luxuan.contact.office:}") String office,
            @Value("${luxuan.contact.telephone:}") String telephone, @Value("${luxuan.contact.address:}") String address,
            @Value("${luxuan.demo:false}") boolean demo, Texts texts) {
        this.set = new PublicContact(name.strip(), office.strip(), telephone.strip(), address.strip());
        this.demo = demo;
        this.texts = texts;
    }

    /** Empty where the settings name nobody. */
    List<PublicContact> get() {
        if (!set.department().isEmpty()) {
            return List.of(set);
        }
        return demo ? List.of(new PublicContact(texts.of("public-contact.demo.name"), texts.of("public-contact.demo.office"),
                texts.of("public-contact.demo.telephone"), texts.of("public-contact.demo.address"))) : List.of();
    }
}
