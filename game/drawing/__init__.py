"""Pictures as lists of shapes: what a picture is, whoever paints it. See README.md."""
