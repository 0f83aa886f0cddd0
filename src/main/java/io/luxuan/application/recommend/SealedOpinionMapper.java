package io.luxuan.application.recommend;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Opinions of departments; a row is never changed, and goes where its opinion is taken back before anybody built on it. */
@Mapper
interface SealedOpinionMapper {
    @Insert("""
            INSERT INTO recommend_opinion (application_id, version_no, department, outcome, opinion, person, content_digest, digest, sealed_at)
            VALUES (#{applicationId}, #{versionNo}, #{department}, #{outcome}, #{opinion,jdbcType=VARCHAR}, #{person}, #{contentDigest},
                #{digest}, #{sealedAt})""")
    void insert(SealedOpinion opinion);

    @Delete("DELETE FROM recommend_opinion WHERE application_id = #{id} AND version_no = #{version}")
    void takeBack(@Param("id") String applicationId, @Param("version") int version);

    /** The newest first; one a version. */
    @Select("""
            SELECT application_id, version_no, department, outcome, opinion, person, content_digest, digest, sealed_at
            FROM recommend_opinion WHERE application_id = #{applicationId} ORDER BY version_no DESC LIMIT 100""")
    List<SealedOpinion> of(String applicationId);
}
