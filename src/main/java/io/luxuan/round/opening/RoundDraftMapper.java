package io.luxuan.round.opening;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Each change names the state that it comes from. */
@Mapper
interface RoundDraftMapper {
    @Select("SELECT * FROM round_draft WHERE id = #{id}")
    Optional<RoundDraft> find(String id);

    @Select("SELECT * FROM round_draft WHERE id = #{id} FOR UPDATE")
    Optional<RoundDraft> lock(String id);

    /**
     * Those in preparation, the newest first.
     *
     * @param before  id of the last one of the page before; empty for the first page
     * @param without drafts that the person may not change
     */
    @Select("""
            <script>SELECT * FROM round_draft WHERE state = 'DRAFT'
            <if test="before != ''">AND id &lt; #{before}</if>
            <if test="!without.isEmpty()">AND id NOT IN <foreach collection="without" item="id" open="(" separator="," close=")">#{id}</foreach></if>
            ORDER BY id DESC LIMIT #{limit}</script>""")
    List<RoundDraft> page(@Param("before") String before, @Param("without") Collection<String> without, @Param("limit") int limit);

    @Select("SELECT id FROM round_draft WHERE state = 'DRAFT'")
    List<String> open();

    @Insert("""
            INSERT INTO round_draft (id, programme_id, like_id, title, form_text, revision, state, author_id, author_name, created_at,
                changed_at)
            VALUES (#{id}, #{programmeId}, #{likeId,jdbcType=VARCHAR}, #{title}, #{formText}, #{revision}, #{state}, #{authorId},
                #{authorName}, #{createdAt}, #{changedAt})""")
    void insert(RoundDraft draft);

    /** What somebody agreed to was another text. */
    @Update("""
            UPDATE round_draft SET title = #{title}, form_text = #{text}, revision = revision + 1, changed_at = #{now},
                agreed_digest = NULL, agreed_by = NULL, agreed_name = NULL, agreed_at = NULL
            WHERE id = #{id} AND state = 'DRAFT' AND revision = #{seen}""")
    int write(@Param("id") String id, @Param("seen") int seen, @Param("title") String title, @Param("text") String text,
            @Param("now") LocalDateTime now);

    @Update("""
            UPDATE round_draft SET agreed_digest = #{digest}, agreed_by = #{by}, agreed_name = #{name}, agreed_at = #{now}
            WHERE id = #{id} AND state = 'DRAFT' AND revision = #{revision}""")
    int agree(@Param("id") String id, @Param("revision") int revision, @Param("digest") String digest, @Param("by") String by,
            @Param("name") String name, @Param("now") LocalDateTime now);

    @Update("UPDATE round_draft SET state = #{to} WHERE id = #{id} AND state = 'DRAFT'")
    int end(@Param("id") String id, @Param("to") RoundDraftState to);

    @Update("UPDATE round_draft SET author_id = #{by}, author_name = #{name} WHERE id = #{id} AND state = 'DRAFT'")
    int handOver(@Param("id") String id, @Param("by") String by, @Param("name") String name);

    @Select("SELECT account_id FROM round_draft_writer WHERE draft_id = #{id}")
    List<String> writers(String id);

    @Insert("INSERT INTO round_draft_writer (draft_id, account_id) VALUES (#{id}, #{writer})")
    void writes(@Param("id") String id, @Param("writer") String writer);
}
