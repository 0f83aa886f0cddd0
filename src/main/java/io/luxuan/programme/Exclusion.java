package io.luxuan.programme;

/**
 * Another programme whose award shuts out here.
 *
 * @param programme catalogue id of the other programme
 */
public record Exclusion(String programme, Scope scope) {
    public enum Scope {
        /** 同一单位: any award of the other programme to the organisation in the same year. */
        ORGANISATION,
        /** 同一项目: an award of the other programme to the organisation for a project of the same title, in any year. */
        PROJECT
    }
}
