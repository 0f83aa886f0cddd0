package io.luxuan.programme.edit.draft;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Each change names the state that it comes from. */
@Mapper
interface DraftMapper {
    @Select("SELECT * FROM programme_draft WHERE id = #{id}")
    Optional<Draft> find(String id);

    @Select("SELECT * FROM programme_draft WHERE id = #{id} FOR UPDATE")
    Optional<Draft> lock(String id);

    /** Newest first. @param before id of the last one of the page before; empty for the first page */
    @Select("""
            SELECT * FROM programme_draft WHERE state <> 'DROPPED' AND (#{before} = '' OR id < #{before})
            ORDER BY id DESC LIMIT #{limit}""")
    List<Draft> page(@Param("before") String before, @Param("limit") int limit);

    @Insert("""
            INSERT INTO programme_draft (id, programme_id, version_no, name_text, base_programme, base_version, state, yaml_text,
                layout_no, author_id, author_name, created_at, changed_at)
            VALUES (#{id}, #{programmeId}, #{versionNo}, #{nameText}, #{baseProgramme,jdbcType=VARCHAR}, #{baseVersion,jdbcType=INTEGER},
                #{state}, #{yamlText}, #{layoutNo}, #{authorId}, #{authorName}, #{createdAt}, #{changedAt})""")
    void insert(Draft draft);

    @Update("""
            UPDATE programme_draft SET yaml_text = #{yamlText}, programme_id = #{programmeId}, version_no = #{versionNo},
                name_text = #{nameText}, layout_no = #{layoutNo}, changed_at = #{changedAt}
            WHERE id = #{id} AND state = 'DRAFT'""")
    int write(Draft draft);

    @Update("UPDATE programme_draft SET state = #{to} WHERE id = #{id} AND state = #{from}")
    int move(@Param("id") String id, @Param("from") DraftState from, @Param("to") DraftState to);

    @Update("""
            UPDATE programme_draft SET state = 'DRAFT', returned_reason = #{reason}, second_id = #{by}, second_name = #{name}
            WHERE id = #{id} AND state = 'CHECKED'""")
    int giveBack(@Param("id") String id, @Param("reason") String reason, @Param("by") String by, @Param("name") String name);

    @Update("""
            UPDATE programme_draft SET state = 'PUBLISHED', second_id = #{by}, second_name = #{name}, published_at = #{now},
                returned_reason = NULL
            WHERE id = #{id} AND state = 'CHECKED'""")
    int publish(@Param("id") String id, @Param("by") String by, @Param("name") String name, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE programme_draft SET state = 'RETIRED'
            WHERE programme_id = #{programme} AND version_no = #{version} AND state = 'PUBLISHED'""")
    void retire(@Param("programme") String programme, @Param("version") int version);
}
