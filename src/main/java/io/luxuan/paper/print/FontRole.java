package io.luxuan.paper.print;

import java.util.List;

/** The faces of official documents, and which files of a machine have them, the first the best; names in small letters. */
enum FontRole {
    TITLE(List.of("fzxbs", "xiaobiaosong", "方正小标宋", "notoserifcjk-bold", "notoserifsc-bold", "sourcehanserif.*-bold")),
    BODY(List.of("simfang", "fangsong", "stfangso", "fzfs", "仿宋")),
    HEADING(List.of("simhei", "stheiti", "heiti", "黑体", "notosanscjk-regular", "notosanssc-regular", "sourcehansans.*-regular", "wqy-")),
    KAI(List.of("simkai", "kaiti", "stkaiti", "楷体")),
    SONG(List.of("simsun\\.", "nsimsun", "stsong", "宋体", "notoserifcjk-regular", "notoserifsc-regular", "sourcehanserif.*-regular", "uming"));

    /** Taken where a role's own is missing, and for characters that it lacks. */
    static final List<String> OTHERS = List.of("simsun\\.", "notoserifcjk-regular", "notoserifsc-regular", "sourcehanserif.*-regular", "uming",
            "notosanscjk-regular", "notosanssc-regular", "sourcehansans.*-regular", "wqy-", "droidsansfallback", "unifont", "simsunb",
            "simsun-?extb", "hanamin", "jigmo");

    private final List<String> files;

    FontRole(List<String> files) {
        this.files = files;
    }

    List<String> files() {
        return files;
    }

    /** @param family as a Word file names it; null for none */
    static FontRole of(String family) {
        if (family == null || family.contains("仿宋") || family.contains("FangSong")) {
            return BODY;
        }
        if (family.contains("小标宋")) {
            return TITLE;
        }
        if (family.contains("黑") || family.contains("Hei")) {
            return HEADING;
        }
        return family.contains("楷") || family.contains("Kai") ? KAI : SONG;
    }
}
