import pygame


def draw_motif(surface: pygame.Surface, name: str, rect: pygame.Rect) -> None:
    surface.fill((27, 26, 23), rect)


MOTIFS = ("factory",)
