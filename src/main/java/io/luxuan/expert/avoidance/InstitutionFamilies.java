package io.luxuan.expert.avoidance;

import io.luxuan.shared.ReadFace;
import java.time.LocalDate;

/** Which names mean one institution: former names, parents and affiliates are kept by the managers, with dates. */
@ReadFace
public interface InstitutionFamilies {
    /** As it stands today by the platform's clock. One statement, for any number of questions afterwards. */
    Families today();

    /** As it stood on a day. */
    Families on(LocalDate day);
}
