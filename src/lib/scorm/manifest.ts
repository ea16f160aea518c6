import { escapeHtml } from '$lib/ui/escape-html';

/** What a SCORM 1.2 package says about itself in `imsmanifest.xml`. */
export interface Course {
	/** Told apart from other packages by this; a letter first, then letters, digits, `.`, `-`, `_`. */
	identifier: string;
	/** What the learning platform lists it as. */
	title: string;
	/** The file that the platform opens. */
	launch: string;
	/** Every file of the package but the manifest, by its path inside. */
	files: readonly string[];
}

/**
 * The manifest of a package with one shareable content object (SCO): SCORM 1.2 Content Aggregation
 * Model, section 2.3 (ADL, 2001), over IMS Content Packaging 1.1.2.
 */
export function imsManifest({ identifier, title, launch, files }: Course): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${escapeHtml(identifier)}" version="1.0"
	xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
	xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
	<metadata>
		<schema>ADL SCORM</schema>
		<schemaversion>1.2</schemaversion>
	</metadata>
	<organizations default="course">
		<organization identifier="course">
			<title>${escapeHtml(title)}</title>
			<item identifier="item" identifierref="sco" isvisible="true">
				<title>${escapeHtml(title)}</title>
			</item>
		</organization>
	</organizations>
	<resources>
		<resource identifier="sco" type="webcontent" adlcp:scormtype="sco" href="${escapeHtml(launch)}">
${files.map((path) => `\t\t\t<file href="${escapeHtml(encodeURI(path))}"/>`).join('\n')}
		</resource>
	</resources>
</manifest>
`;
}
